import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common'

/** What operators may filter by in the engine's own pages. No screen of the product reads them. */
export const planAttribute = defineSearchAttributeKey('LuoshiPlan', SearchAttributeType.KEYWORD)
export const stageAttribute = defineSearchAttributeKey('LuoshiStage', SearchAttributeType.KEYWORD)
export const leadAttribute = defineSearchAttributeKey('LuoshiLead', SearchAttributeType.KEYWORD)
export const searchAttributeKeys = [planAttribute, stageAttribute, leadAttribute] as const
