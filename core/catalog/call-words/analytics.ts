/** Calls of Segment, whose names other services of analytics have taken over: `analytics.track('order', { phone })`. https://segment.com/docs/connections/spec/ */
export const ANALYTICS_CALLS: readonly string[] = ['identify', 'track', 'page', 'group', 'screen', 'alias'];
