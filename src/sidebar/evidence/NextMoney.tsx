import { useState } from 'preact/hooks';
import { nextMoneyTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { EvidenceChoices } from '../../server/evidence/choices';
import type { NextMoney as Answer, ChannelOutlook } from '../../server/evidence/nextMoney';
import { ActionButton } from '../ActionButton';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { answerText, type MoneyWords, moneyWords, outlookTexts } from './nextMoneyText';
import './nextMoney.css';

type Progress = 'idle' | 'asking' | 'failed' | Answer;

/** Where the next 100 would go, by channel; asked by a button, since it reads all of Activity. */
export function NextMoney({ currency, cadence }: Pick<EvidenceChoices, 'currency' | 'cadence'>) {
  const texts = useTexts(nextMoneyTexts);
  const words = moneyWords({ currency, cadence, language: useLanguage() });
  const [progress, setProgress] = useState<Progress>('idle');
  const ask = () => {
    setProgress('asking');
    server.getNextMoney().then(setProgress, () => setProgress('failed'));
  };
  const isAnswered = typeof progress === 'object';
  return (
    <section class="next-money">
      <h2>{fill(texts.title, words)}</h2>
      <p class="hint">{fill(texts.intro, words)}</p>
      <div role="status">
        {progress === 'failed' && <p class="error">{texts.failed}</p>}
        {isAnswered && <p class="answer">{answerText(progress, words)}</p>}
        {isAnswered && progress.status === 'found' && <Channels {...progress} words={words} />}
      </div>
      <div class="actions">
        <ActionButton quiet busy={progress === 'asking'} onClick={ask}>
          {progress === 'asking' ? texts.asking : texts[isAnswered ? 'again' : 'ask']}
        </ActionButton>
      </div>
    </section>
  );
}

interface ChannelsProps {
  readonly channels: readonly ChannelOutlook[];
  readonly words: MoneyWords;
}

function Channels({ channels, words }: ChannelsProps) {
  const { method } = useTexts(nextMoneyTexts);
  return (
    <>
      <dl>
        {channels.map((outlook) => (
          <Channel key={outlook.channel} outlook={outlook} words={words} />
        ))}
      </dl>
      <p class="hint">{method}</p>
    </>
  );
}

function Channel({ outlook, words }: { readonly outlook: ChannelOutlook; readonly words: MoneyWords }) {
  const { verdict, sentences, figures } = outlookTexts(outlook, words);
  return (
    <>
      <dt>
        {outlook.channel} <span class={`chip ${outlook.answer}`}>{verdict}</span>
      </dt>
      <dd>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {figures.length > 0 && <p class="hint">{figures.join(' ')}</p>}
      </dd>
    </>
  );
}
