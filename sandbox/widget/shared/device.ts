/** On a phone the app is on the same device: a link does what elsewhere a code does. */
export function isMobile(): boolean {
  return (
    /Android|iPhone|iPad|Mobile/i.test(navigator.userAgent) ||
    matchMedia("(pointer: coarse) and (width < 820px)").matches
  );
}

/** The link for this device: Huawei phones without Google's services have their own. */
export function linkFor({ link, linkHms }: { link: string; linkHms: string }): string {
  return linkHms && /HUAWEI|HONOR|HMSCore/i.test(navigator.userAgent) ? linkHms : link;
}

/** Web addresses and the app's own schemes (section 1) may be opened; a script may not. */
export function isSafeLink(link: string): boolean {
  return /^(https?|inpost|inpostsandbox|inpostuat):\/\//i.test(link);
}
