/** Whether this page belongs to a copy that is carried on a stick: all of it is at hand, nothing needs to be kept. */
export const isCarried = (): boolean => 'carried' in document.documentElement.dataset;
