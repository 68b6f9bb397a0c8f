/** Interfaces of mini-programs by which values travel between files of a program without a call. */

/** A component tells its page. https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/events.html */
export const TRIGGER = 'triggerEvent';

/** Pages that stand below the one that is shown. https://developers.weixin.qq.com/miniprogram/dev/reference/api/getCurrentPages.html */
export const OPEN_PAGES = 'getCurrentPages';

/** The component that a selector finds. https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/events.html */
export const SELECTORS: ReadonlySet<string> = new Set(['selectComponent']);

/** A page and the one that it opens. https://developers.weixin.qq.com/miniprogram/dev/api/route/EventChannel.html */
export const OPENER_CHANNEL = 'getOpenerEventChannel';
export const CHANNEL = 'eventChannel';

/** What opens a page, with the events that it listens to. */
export const OPENING: ReadonlySet<string> = new Set(['navigateTo']);

/** Calls a function in the cloud. https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/functions/Cloud.callFunction.html */
export const CLOUD_CALL = 'callFunction';
/** What such a function is exported as. */
export const CLOUD_FUNCTION = 'main';

/** What a page is opened with is the parameter of this function. */
export const OPENED = 'onLoad';

/** Options under which a component declares what it is given, and what it takes over from others. */
export const GIVEN: ReadonlySet<string> = new Set(['properties', 'props']);
export const TAKEN_OVER: ReadonlySet<string> = new Set(['behaviors', 'mixins']);
/** Those of Alipay, which other frameworks have too, are options of these functions. https://opendocs.alipay.com/mini/framework/component_object */
export const SHARED_OPTIONS: ReadonlySet<string> = new Set(['props', 'mixins']);
export const REGISTERING: ReadonlySet<string> = new Set(['Component', 'Page', 'Mixin']);
/** What makes such a one. */
export const BEHAVIORS: ReadonlySet<string> = new Set(['Behavior', 'Mixin']);
