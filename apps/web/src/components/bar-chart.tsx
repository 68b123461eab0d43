import { BarChart as Bars } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import chartStyles from './bar-chart.module.css'

use([Bars, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export interface BarSeries {
  name: string
  color: string
  data: readonly number[]
}

/** Bars stacked by series, patterned as well as coloured. */
const optionOf = (categories: readonly string[], series: readonly BarSeries[]) => ({
  aria: { enabled: true, decal: { show: true } },
  animation: false,
  textStyle: { fontFamily: 'system-ui, sans-serif', fontSize: 14 },
  grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
  tooltip: { trigger: 'axis' as const },
  legend: { top: 0 },
  xAxis: { type: 'category' as const, data: [...categories], axisLabel: { hideOverlap: true } },
  yAxis: { type: 'value' as const, minInterval: 1 },
  series: series.map(({ data, ...one }) => ({
    ...one,
    type: 'bar' as const,
    stack: 'all',
    barMaxWidth: 40,
    data: [...data],
  })),
})

interface Props {
  categories: readonly string[]
  series: readonly BarSeries[]
  /** Read out instead of the picture; the figures stand in a table as well. */
  label: string
}

/** A stacked bar chart that follows the width of its place. */
export function BarChart({ categories, series, label }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, null, { renderer: 'svg' })
    const observer = new ResizeObserver(() => {
      chart.resize()
    })
    chart.setOption(optionOf(categories, series))
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [categories, series])
  return <div ref={place} className={chartStyles.chart} role="img" aria-label={label} />
}
