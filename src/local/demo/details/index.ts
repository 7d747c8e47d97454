import type { GroupStory, Story, YearStory } from '../story';
import { tellArchive } from './archive';
import { tellCards } from './cards';
import { tellComposition } from './composition';
import { tellDeeds } from './deeds';
import { tellDistricts } from './districts';
import { tellEnds } from './ends';
import { tellPapers } from './papers';
import { tellPlans } from './plans';
import { tellRoles } from './roles';

/** Goes through the finished story once more and adds what single groups do better or worse than the others. */
export function tellDetails(story: Story, groups: readonly GroupStory[], years: readonly YearStory[]): void {
  tellCards(story, groups);
  tellRoles(story, groups);
  tellComposition(story, groups);
  tellPlans(story, groups);
  tellDeeds(story, groups, years);
  tellPapers(story, groups, years);
  tellEnds(story, groups);
  tellDistricts(story, groups);
  tellArchive(story, groups);
}
