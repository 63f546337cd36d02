import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';

/** What previews of links are told beside title and description: that it is an article, and when it was changed, where the site knows. */
export default function MilestoneMetadata(): ReactNode {
  const {lastUpdatedAt} = useDoc().metadata;
  return (
    <Head>
      <meta property="og:type" content="article" />
      {typeof lastUpdatedAt === 'number' && <meta property="article:modified_time" content={new Date(lastUpdatedAt).toISOString()} />}
    </Head>
  );
}
