import { ButtonLink } from "@ui/button";
import { PageFrame } from "@sandbox/components/shell/page-frame";

export default function NotFound() {
  return (
    <PageFrame title="Nothing at this address" lead="No page and no provider of the sandbox answers here.">
      <div>
        <ButtonLink href="/" tone="ink">
          To the start
        </ButtonLink>
      </div>
    </PageFrame>
  );
}
