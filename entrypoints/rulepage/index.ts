import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRulePage } from '../../utils/page/rule-page';

/** Put into the page in front when the operator presses "keep this rule page", and only then; what it reads is its answer. */
export default defineUnlistedScript(() => readRulePage(document, location.href));
