import type { Entity, Source } from '../../utils/ads/source';
import type { ChangeRow } from '../../utils/history';

/** One text for a plan: its id where the report has one, else its name; a dash for rows of no plan, since it stands in addresses. */
export function planId({ campaignId, campaign }: Entity): string {
  return campaignId || campaign || '-';
}

/** Whether a row of another report, or of a page, is of this plan: by id where both have one, else by name. */
export function isOfPlan(plan: Entity, other: Entity): boolean {
  if (plan.campaignId !== undefined && other.campaignId !== undefined) return plan.campaignId === other.campaignId;
  return plan.campaign !== undefined && plan.campaign === other.campaign;
}

/** Changes of a plan and of what is in it. A page does not say which of several shops it is of. */
export function changesOf(changes: readonly ChangeRow[], plan: Entity, { shop, marketplace }: Source): ChangeRow[] {
  return changes.filter(
    (change) => change.marketplace === marketplace && (change.shop === shop || change.shop === '') && isOfPlan(plan, change.entity),
  );
}

/** The change is of the plan itself, not of a keyword or an item in it. */
export function isOfPlanItself({ campaign, campaignId, ...rest }: Entity): boolean {
  return Object.values(rest).every((part) => part === undefined);
}
