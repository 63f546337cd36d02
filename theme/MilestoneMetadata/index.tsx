import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useMilestone} from 'docusaurus-plugin-milestones/client';

/** What search engines and previews of links are told: the summary, where the author has set no description, and the day of the last change, where the site knows it. */
export default function MilestoneMetadata(): ReactNode {
  const summary = useMilestone()?.document?.summary;
  const {frontMatter, metadata} = useDoc();
  const description = frontMatter.description === undefined ? summary : undefined;
  const {lastUpdatedAt} = metadata;
  return (
    <Head>
      {description !== undefined && <meta name="description" content={description} />}
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:type" content="article" />
      {typeof lastUpdatedAt === 'number' && <meta property="article:modified_time" content={new Date(lastUpdatedAt).toISOString()} />}
    </Head>
  );
}
