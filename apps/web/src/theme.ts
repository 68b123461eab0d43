import type { ThemeConfig } from 'antd'
import { tokenColour } from './styles/tokens'

/** Greys are darker than the library's own, for the contrast of 4.5 to 1 that small text needs. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: tokenColour('--brand'),
    colorLink: tokenColour('--brand'),
    colorSuccess: tokenColour('--green'),
    colorWarning: tokenColour('--warning'),
    colorError: tokenColour('--red'),
    colorErrorHover: tokenColour('--red-dark'),
    colorInfo: tokenColour('--brand'),
    colorWarningBg: tokenColour('--warning-ground'),
    colorWarningBorder: tokenColour('--warning-line'),
    colorErrorBg: tokenColour('--red-soft'),
    colorErrorBorder: tokenColour('--red-line'),
    colorInfoBg: tokenColour('--info-ground'),
    colorInfoBorder: tokenColour('--info-line'),
    colorText: tokenColour('--ink'),
    colorTextSecondary: tokenColour('--ink-2'),
    colorTextTertiary: tokenColour('--ink-3'),
    colorTextDescription: tokenColour('--ink-3'),
    colorTextPlaceholder: tokenColour('--ink-faint'),
    colorTextDisabled: tokenColour('--ink-faint'),
    colorBgLayout: tokenColour('--ground'),
    borderRadius: 6,
    fontSize: 16,
    fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
    motionDurationSlow: '0.12s',
    motionDurationMid: '0.1s',
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
}
