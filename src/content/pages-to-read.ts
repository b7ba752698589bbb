import type {
  GuideEntry,
  GuidePage,
  MovePage,
  PageJudgements,
  PageNotes,
  PageRef,
  RolePage,
  SkillPage,
  SourceUse,
  TrackPage,
  VaultFigures,
} from '#domain/reading/pages.ts'
import {
  backlinks,
  type CitedPage,
  judgements,
  keyOf,
  ownWords,
  pageSources,
  sourceUses,
} from './cite-index.ts'
import type { VaultContent } from './compile-vault.ts'
import { inReadingOrder } from './guide-order.ts'
import {
  type Draft,
  guideDraft,
  guideEntry,
  moveDrafts,
  roleDraft,
  skillDraft,
  trackDraft,
} from './page-drafts.ts'
import { questionPassages } from './passages.ts'

/** Everything that the pages to read show, by their ids (a move's is `FROM--TO`), and the lists of guides and sources. */
export type PagesToRead = {
  readonly roles: ReadonlyMap<string, RolePage>
  readonly skills: ReadonlyMap<string, SkillPage>
  readonly moves: ReadonlyMap<string, MovePage>
  readonly tracks: ReadonlyMap<string, TrackPage>
  readonly guides: ReadonlyMap<string, GuidePage>
  /** In the order in which to read them. */
  readonly guideList: readonly GuideEntry[]
  readonly sources: readonly SourceUse[]
  readonly judgements: readonly PageJudgements[]
  readonly figures: VaultFigures
}

export function pagesToRead(content: VaultContent): PagesToRead {
  const roles = content.roles.map((depth) => roleDraft(content, depth))
  const skills = content.skills.map((depth) => skillDraft(content, depth))
  const moves = content.ladder.moves.flatMap((move) => moveDrafts(content, move))
  const tracks = content.tracks.map((depth) => trackDraft(content, depth))
  const ordered = inReadingOrder(content.guides)
  const guideList = ordered.map(guideEntry)
  const guides = ordered.map((guide) => guideDraft(guide, guideList))
  const cited: readonly CitedPage[] = [
    ...roles,
    ...skills,
    ...moves,
    ...tracks,
    ...guides,
    { page: questionsPage, passages: questionPassages(content.factors, content.questions) },
  ]
  const links = backlinks(cited)
  const finished = <Body>(pages: readonly Draft<Body>[]): ReadonlyMap<string, PageNotes & Body> =>
    new Map(
      pages.map(({ page, passages, reviewed, body }) => [
        page.id,
        {
          ...body,
          reviewed,
          sources: pageSources(passages, content.sources),
          linkedFrom: links.get(keyOf(page)) ?? [],
        },
      ]),
    )
  return {
    roles: finished(roles),
    skills: finished(skills),
    moves: finished(moves),
    tracks: finished(tracks),
    guides: finished(guides),
    guideList,
    sources: sourceUses(cited, content.sources),
    judgements: judgements(cited),
    figures: figuresOf(content, cited),
  }
}

const questionsPage: PageRef = { kind: 'questions', id: 'questions', title: 'What you want' }

function figuresOf(
  { roles, skills, guides, sources }: VaultContent,
  cited: readonly CitedPage[],
): VaultFigures {
  const said = cited.flatMap(({ passages }) => ownWords(passages))
  const days = [...roles, ...skills, ...guides].map(({ reviewed }) => reviewed).sort()
  return {
    statements: said.length,
    judgements: said.filter(({ basis }) => basis.kind === 'judgement').length,
    sources: sources.length,
    readInFull: sources.filter(({ read }) => read === 'full').length,
    reviewed: { from: days[0] ?? '', to: days.at(-1) ?? '' },
  }
}
