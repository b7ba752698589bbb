import type { AreaId, FacetId, QuestionId, RoleId, SkillId, TrackId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { mint } from './mint.ts'

/** The ids of `smallLadder`, by name. */
export const small = {
  people: mint<TrackId>('people'),
  craft: mint<TrackId>('craft'),
  lead: mint<RoleId>('lead'),
  manager: mint<RoleId>('manager'),
  head: mint<RoleId>('head'),
  senior: mint<RoleId>('senior'),
  expert: mint<RoleId>('expert'),
  coaching: mint<SkillId>('coaching'),
  hiring: mint<SkillId>('hiring'),
  design: mint<SkillId>('design'),
  writing: mint<SkillId>('writing'),
  answersFor: mint<FacetId>('answers-for'),
  handsOn: mint<FacetId>('hands-on'),
  team: mint<AreaId>('team'),
  making: mint<AreaId>('making'),
  growOrMake: mint<QuestionId>('grow-or-make'),
  focus: mint<QuestionId>('focus'),
}

/**
 * Two tracks that face each other, three rungs:
 *
 *     3  Head      - Expert
 *     2  Manager
 *     1  Lead      - Senior
 *
 * Each role leaves one skill or more unasked, and the Expert's rung lies above a gap in its track.
 */
export const smallLadder: Ladder = {
  id: mint('small'),
  title: 'A small ladder',
  revision: 1,
  rungs: ['One team', 'Several teams', 'The company'],
  scale: [
    { name: 'Learning', meaning: 'Works from examples.' },
    { name: 'Applying', meaning: 'Works unprompted.' },
    { name: 'Leading', meaning: 'Takes the hard cases.' },
    { name: 'Multiplying', meaning: 'Makes others good at it.' },
    { name: 'Shaping', meaning: 'Sets the direction.' },
  ],
  facets: [
    { id: small.answersFor, title: 'Answers for' },
    { id: small.handsOn, title: 'Hands-on' },
  ],
  tracks: [
    {
      id: small.people,
      title: 'People',
      areas: [{ id: small.team, title: 'The team', names: 'who is on it, how they grow' }],
    },
    {
      id: small.craft,
      title: 'Craft',
      areas: [{ id: small.making, title: 'The making', names: 'what is built, how it holds' }],
    },
  ],
  headings: [
    { title: 'With people', track: small.people, skills: [small.coaching, small.hiring] },
    { title: 'At the bench', track: small.craft, skills: [small.design, small.writing] },
  ],
  skills: [
    { id: small.coaching, title: 'Coaching' },
    { id: small.hiring, title: 'Hiring' },
    { id: small.design, title: 'Design' },
    { id: small.writing, title: 'Writing' },
  ],
  roles: [
    {
      id: small.lead,
      title: 'Lead',
      track: small.people,
      rung: 1,
      gist: 'Leads one team',
      summary: 'Leads one team and still makes things.',
      asks: [
        { skill: small.coaching, level: 2 },
        { skill: small.hiring, level: 2 },
        { skill: small.design, level: 2 },
      ],
    },
    {
      id: small.manager,
      title: 'Manager',
      track: small.people,
      rung: 2,
      gist: 'Answers for several teams',
      summary: 'Answers for several teams and the people in them.',
      asks: [
        { skill: small.coaching, level: 3 },
        { skill: small.hiring, level: 4 },
        { skill: small.design, level: 2 },
      ],
    },
    {
      id: small.head,
      title: 'Head',
      track: small.people,
      rung: 3,
      gist: 'Answers for the company',
      summary: 'Answers for everything that the company makes.',
      asks: [
        { skill: small.coaching, level: 4 },
        { skill: small.hiring, level: 4 },
        { skill: small.writing, level: 3 },
      ],
    },
    {
      id: small.senior,
      title: 'Senior',
      track: small.craft,
      rung: 1,
      gist: 'Makes things well',
      summary: 'Makes things well and explains how.',
      asks: [
        { skill: small.design, level: 3 },
        { skill: small.writing, level: 2 },
      ],
    },
    {
      id: small.expert,
      title: 'Expert',
      track: small.craft,
      rung: 3,
      gist: 'Decides how things are made',
      summary: 'Decides how things are made in the whole company.',
      asks: [
        { skill: small.coaching, level: 3 },
        { skill: small.design, level: 5 },
        { skill: small.writing, level: 4 },
      ],
    },
  ],
  moves: [
    { from: small.lead, to: small.manager },
    { from: small.manager, to: small.lead },
    { from: small.manager, to: small.head },
    { from: small.senior, to: small.expert },
    { from: small.lead, to: small.senior },
    { from: small.senior, to: small.lead },
    { from: small.senior, to: small.manager },
    { from: small.head, to: small.expert },
  ],
  factors: [
    { id: mint('joy'), title: 'What do you enjoy?', questions: [small.growOrMake, small.focus] },
  ],
}
