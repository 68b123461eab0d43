import type { ThemeConfig } from 'antd'

/** Greys are darker than the library's own, for the contrast of 4.5 to 1 that small text needs. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e8c',
    colorLink: '#1f4e8c',
    colorSuccess: '#1f7a3d',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorErrorHover: '#97201a',
    colorInfo: '#1f4e8c',
    colorWarningBg: '#fff6dc',
    colorWarningBorder: '#ecd08a',
    colorErrorBg: '#fdebe9',
    colorErrorBorder: '#f0b8b3',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#c3d6ed',
    colorText: '#1b2430',
    colorTextSecondary: '#47525f',
    colorTextTertiary: '#5b6673',
    colorTextDescription: '#5b6673',
    colorTextPlaceholder: '#6b7480',
    colorTextDisabled: '#6b7480',
    colorBgLayout: '#f3f5f8',
    borderRadius: 6,
    fontSize: 16,
    fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
    motionDurationSlow: '0.12s',
    motionDurationMid: '0.1s',
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
}
