import { amazonPages } from './amazon';
import { douyinPages } from './douyin';
import type { MarketplacePages } from './marketplace';
import { pinduoduoPages } from './pinduoduo';
import { taobaoPages } from './taobao';

/** What the reader in the page knows: every marketplace without its limits. */
export const ALL_PAGES: readonly MarketplacePages[] = [taobaoPages, douyinPages, pinduoduoPages, amazonPages];
