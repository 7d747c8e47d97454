/** Nothing is being typed: neither into a cell nor into the formula bar nor into a list of ours. */
export function isGridIdle(target: EventTarget, root: HTMLElement | null): boolean {
  const element = target as HTMLElement;
  if (element.closest('.choice-list, .find-bar, .menu-list, .name-box, .fortune-fx-editor') !== null) return false;
  return !isEditing(root);
}

/** Whether FortuneSheet's cell editor is open: it is always there, behind the sheet while closed. */
export function isEditing(root: HTMLElement | null): boolean {
  const box = root?.querySelector<HTMLElement>('.luckysheet-input-box');
  return box !== null && box !== undefined && Number(box.style.zIndex) > 0;
}
