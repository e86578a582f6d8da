import { channelOf } from '../../src/channels/channel';
import { readVisit } from '../../src/channels/visit';

const channel = (text: string, medium?: string, campaign?: string) =>
  channelOf(readVisit(text, medium, campaign));

describe('the channel of a source and a medium, by the rules of Analytics', () => {
  test.each([
    ['(direct)', '(none)', 'Direct'],
    ['(direct)', '(not set)', 'Direct'],
    ['amazon', 'cpc', 'Paid Shopping'],
    ['google', 'cpc', 'Paid Search'],
    ['bing', 'ppc', 'Paid Search'],
    ['facebook', 'paid_social', 'Paid Social'],
    ['instagram', 'cpm', 'Paid Social'],
    ['youtube', 'cpv', 'Paid Video'],
    ['youtube', 'cpc', 'Paid Video'],
    ['press.example', 'cpm', 'Display'],
    ['press.example', 'banner', 'Display'],
    ['press.example', 'retargeting', 'Paid Other'],
    ['etsy.com', 'referral', 'Organic Shopping'],
    ['facebook', 'referral', 'Organic Social'],
    ['newsletter', 'social-media', 'Organic Social'],
    // Analytics asks for the source first: tagged as an e-mail, it still counts as social.
    ['facebook', 'email', 'Organic Social'],
    ['youtube', 'referral', 'Organic Video'],
    ['partner', 'video-review', 'Organic Video'],
    ['google', 'organic', 'Organic Search'],
    ['unheard-of-engine', 'organic', 'Organic Search'],
    ['blog.example', 'referral', 'Referral'],
    ['partner', 'link', 'Referral'],
    ['partner', 'app', 'Referral'],
    ['newsletter', 'email', 'Email'],
    ['newsletter', 'e-mail', 'Email'],
    ['e_mail', 'campaign', 'Email'],
    ['partner', 'affiliate', 'Affiliates'],
    ['podcast', 'audio', 'Audio'],
    ['sms', 'text', 'SMS'],
    ['shop', 'webpush', 'Mobile Push Notifications'],
    ['firebase', 'x', 'Mobile Push Notifications'],
    ['newsletter', 'letter', 'Unassigned'],
    ['(not set)', '(not set)', 'Unassigned'],
  ])('%s / %s is %s', (source, medium, expected) => {
    expect(channel(source, medium)).toBe(expected);
    expect(channel(`${source.toUpperCase()} / ${medium}`)).toBe(expected);
  });

  test('a campaign tells shopping and cross-network ads', () => {
    expect(channel('google', 'cpc', 'Summer shop')).toBe('Paid Shopping');
    expect(channel('google', 'cpc', 'Summer workshop')).toBe('Paid Search');
    expect(channel('google', 'cpc', 'EU cross-network')).toBe('Cross-network');
    expect(channel('newsletter', 'email', 'shopping')).toBe('Organic Shopping');
  });

  test('AI assistants are a group of their own', () => {
    for (const source of ['chatgpt.com', 'www.perplexity.ai', 'claude.ai', 'gemini.google.com']) {
      expect(channel(source, 'referral')).toBe('AI Assistant');
      expect(channel(`https://${source}/`)).toBe('AI Assistant');
    }
    expect(channel('copilot.microsoft.com', 'ai-assistant')).toBe('AI Assistant');
    expect(channel('https://shop.example/?utm_source=chatgpt.com')).toBe('AI Assistant');
    expect(channel('chatgpt.com', 'cpc')).toBe('Paid Other');
  });
});

describe('the channel of an address', () => {
  test.each([
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.example', 'Organic Social'],
    ['https://www.google.co.uk/', 'Organic Search'],
    ['https://fr.search.yahoo.com/', 'Organic Search'],
    ['https://docs.google.com/document/d/1', 'Referral'],
    ['https://www.google.com.shop.example/', 'Referral'],
    ['https://notfacebook.com/', 'Referral'],
    ['https://mail.google.com/', 'Email'],
    ['https://webmail.provider.example/', 'Email'],
    ['android-app://com.google.android.gm/', 'Email'],
    ['android-app://com.google.android.googlequicksearchbox/', 'Organic Search'],
    ['android-app://com.pinterest/', 'Organic Social'],
    ['https://blog.example:8443/post', 'Referral'],
    ['http://192.168.0.10/', 'Referral'],
    ['https://café.example/', 'Referral'],
    ['pin.it/abc', 'Organic Social'],
    ['youtu.be/abc', 'Organic Video'],
    ['https://bit.ly/abc', 'Organic Social'],
    ['https://search.naver.com/', 'Organic Search'],
  ])('%s is %s', (text, expected) => {
    expect(channel(text)).toBe(expected);
  });

  test('A mail address or a path alone has no channel', () => {
    expect(channel('mailto:nora@shop.example')).toBe('Unassigned');
    expect(channel('nora@shop.example')).toBe('Unassigned');
    expect(channel('/page')).toBe('Unassigned');
    expect(channel('  ')).toBe('');
  });

  test('a payment provider isn’t the source of a sale', () => {
    const pages = [
      'https://www.paypal.com/checkoutnow',
      'https://checkout.stripe.com/pay',
      'paypal / referral',
    ];
    const banks = [
      'https://3dsecure.bank.example/',
      'https://shop-3ds-vdm.wlp-acs.com/',
      'acs2.bank.example',
    ];
    for (const text of [...pages, ...banks]) expect(channel(text)).toBe('');
    expect(channel('https://www.paypal.com/?utm_source=letter&utm_medium=email')).toBe('Email');
    expect(channel('https://pubs.acs.org/')).toBe('Referral');
    expect(channel('https://acs-shop.example/')).toBe('Referral');
  });
});

describe('the channel of a tagged link', () => {
  test('The tags of an address win over its host', () => {
    expect(channel('https://www.facebook.com/shop?utm_source=letter&utm_medium=email')).toBe('Email');
    expect(channel('/page?utm_source=ig&utm_medium=paid_social')).toBe('Paid Social');
    expect(channel('https://shop.example/?UTM_SOURCE=IG')).toBe('Organic Social');
    expect(channel('https://shop.example/?utm_medium=email')).toBe('Email');
    expect(
      channel('https://shop.example/?utm_source=google&utm_medium=cpc&utm_campaign=x%20cross-network'),
    ).toBe('Cross-network');
  });

  test('A medium or campaign given separately wins over the tags', () => {
    expect(channel('https://shop.example/?utm_source=ig&utm_medium=social', 'cpc')).toBe('Paid Social');
  });

  test('Facebook’s click id doesn’t make a visit paid', () => {
    expect(channel('https://shop.example/?fbclid=Iw1')).toBe('Organic Social');
    expect(channel('https://shop.example/?fbclid=Iw1&utm_source=facebook&utm_medium=cpc')).toBe(
      'Paid Social',
    );
    expect(channel('https://shop.example/?fbclid=Iw1&utm_source=letter&utm_medium=email')).toBe('Email');
  });

  test('The click id of an ad makes a visit paid', () => {
    expect(channel('https://shop.example/?gclid=Cj0')).toBe('Paid Search');
    expect(channel('https://shop.example/?utm_source=letter&utm_medium=email&gclid=Cj0')).toBe('Paid Search');
    expect(channel('https://shop.example/?msclkid=1')).toBe('Paid Search');
    expect(channel('https://shop.example/?utm_source=Bing&msclkid=1')).toBe('Paid Search');
    expect(channel('https://shop.example/?utm_source=duckduckgo&msclkid=1')).toBe('Organic Search');
    expect(channel('https://shop.example/?ttclid=1')).toBe('Paid Social');
    expect(channel('https://shop.example/?rdt_cid=1')).toBe('Paid Social');
    expect(channel('https://shop.example/?ScCid=1')).toBe('Paid Social');
    expect(channel('https://shop.example/?yclid=1')).toBe('Paid Search');
    expect(channel('https://shop.example/?gclid=')).toBe('Referral');
  });
});

describe('a blank source beside a known medium or campaign', () => {
  test.each([
    ['email', '', 'Email'],
    ['e-mail', '', 'Email'],
    ['cpc', '', 'Paid Other'],
    ['social', '', 'Organic Social'],
    ['organic', '', 'Organic Search'],
    ['sms', '', 'SMS'],
    ['display', '', 'Display'],
    ['affiliate', '', 'Affiliates'],
    ['', 'eu cross-network', 'Cross-network'],
    ['', 'summer shopping', 'Organic Shopping'],
    ['letter', '', 'Unassigned'],
    ['', '', ''],
  ])('medium %j and campaign %j have the channel %j', (medium, campaign, expected) => {
    expect(channel('', medium, campaign)).toBe(expected);
  });
});

describe('subdomains of portals are what they are', () => {
  test.each([
    ['fr.mail.yahoo.com', 'Email'],
    ['mail.yahoo.co.jp', 'Email'],
    ['eu-mg5.mail.yahoo.com', 'Email'],
    ['mail.google.com', 'Email'],
    ['fr.search.yahoo.com', 'Organic Search'],
    ['fr.yahoo.com', 'Organic Search'],
    ['it.images.search.yahoo.com', 'Organic Search'],
    ['malaysia.search.yahoo.com', 'Organic Search'],
    ['login.yahoo.com', 'Referral'],
    ['finance.yahoo.com', 'Referral'],
    ['images.google.fr', 'Organic Search'],
    ['news.google.com', 'Organic Search'],
    ['lens.google.com', 'Organic Search'],
    ['play.google.com', 'Organic Search'],
    ['notebooklm.google.com', 'AI Assistant'],
    ['messages.google.com', 'Organic Social'],
    ['plus.google.com', 'Organic Social'],
    ['groups.google.com', 'Organic Social'],
    ['ads.google.com', 'Referral'],
    ['docs.google.com', 'Referral'],
    ['anything.google.com', 'Referral'],
    ['myaccount.google.co.uk', 'Referral'],
    ['shopping.google.com', 'Organic Shopping'],
    ['blog.naver.com', 'Organic Social'],
    ['m.blog.naver.com', 'Organic Social'],
    ['search.naver.com', 'Organic Search'],
    ['m.search.naver.com', 'Organic Search'],
    ['shopping.naver.com', 'Organic Shopping'],
    ['dict.naver.com', 'Referral'],
    ['aws.amazon.com', 'Referral'],
    ['sellercentral.amazon.fr', 'Referral'],
    ['smile.amazon.de', 'Organic Shopping'],
    ['www.amazon.fr', 'Organic Shopping'],
    ['go.mail.ru', 'Organic Search'],
    ['e.mail.ru', 'Email'],
    ['disk.yandex.ru', 'Referral'],
    ['images.yandex.ru', 'Organic Search'],
    ['webmaster.yandex.ru', 'Organic Search'],
    ['edgeservices.bing.com', 'AI Assistant'],
    ['cn.bing.com', 'Organic Search'],
    ['ntp.msn.com', 'Organic Search'],
    ['my-bucket.s3.amazonaws.com', 'Referral'],
    ['yuanbao.tencent.com', 'AI Assistant'],
    ['tieba.baidu.com', 'Referral'],
    ['url.google.com', 'Referral'],
    ['login.live.com', 'Referral'],
    ['my.mail.ru', 'Organic Social'],
    ['mail.aol.com', 'Email'],
    ['scholar.google.com', 'Referral'],
    ['auctions.yahoo.co.jp', 'Referral'],
    ['search.yahoo.co.jp', 'Organic Search'],
    ['music.amazon.co.uk', 'Referral'],
  ])('%s is %s', (host, expected) => {
    expect(channel(host)).toBe(expected);
    expect(channel(`https://${host}/a?b=c`)).toBe(expected);
    expect(channel(host, 'referral')).toBe(expected);
  });
});

describe('French webmail is known by its pattern', () => {
  test.each([
    ...[
      'webmail1n.orange.fr',
      'webmail22.orange.fr',
      'messagerie-12.sfr.fr',
      'messagerie.free.fr',
      'mail01.orange.fr',
    ],
    ...[
      'zimbra1.laposte.net',
      'zimbra.free.fr',
      'webmail.laposte.net',
      'messageriepro3.orange.fr',
      'mail-3.bbox.fr',
    ],
    ...[
      'imp.free.fr',
      'ex4.mail.ovh.net',
      'roundcube.boutique.example',
      'https://webmail.sfr.fr/fr_FR/main.html',
    ],
  ])('%s', (host) => {
    expect(channel(host)).toBe('Email');
  });

  test.each([
    'mailing.boutique.example',
    'mailchimp.com',
    'dailymail.co.uk',
    'hotmail-annonces.example',
    'messageries.example',
  ])('%s is none', (host) => {
    expect(channel(host)).toBe('Referral');
  });
});

test.each([
  ...[
    'pplx.ai',
    'duck.ai',
    'chat.qwen.ai',
    'chat.mistral.ai',
    'kimi.com',
    'www.doubao.com',
    'm365.cloud.microsoft',
  ],
  ...[
    'aistudio.google.com',
    'chatglm.cn',
    'iask.ai',
    'lumo.proton.me',
    'yiyan.baidu.com',
    'claude.com',
    'grok.x.ai',
  ],
])('%s is an assistant', (host) => {
  expect(channel(host)).toBe('AI Assistant');
  expect(channel(`https://shop.example/?utm_source=${host}`)).toBe('AI Assistant');
});

test.each([
  ...['mamot.fr', 'piaille.fr', 'framapiaf.org', 'pouet.chapril.org', 'mastodon.zaclys.com', 'mstdn.fr'],
  ...['social.numerique.gouv.fr', 'mastodon.social', 'fosstodon.org', 'hachyderm.io', 'mas.to', 'troet.cafe'],
])('%s is a server of Mastodon', (host) => {
  expect(channel(host)).toBe('Organic Social');
});

describe('the marks of Google’s links', () => {
  test.each([
    ['https://shop.example/?gad_source=1', 'Paid Search'],
    ['https://shop.example/?gad_source=1&gad_campaignid=1234', 'Paid Search'],
    ['https://shop.example/?gbraid=0AAAA', 'Paid Search'],
    ['https://shop.example/?wbraid=Cj8', 'Paid Search'],
    ['https://shop.example/a?srsltid=AfmBOo', 'Organic Shopping'],
    ['/a?srsltid=AfmBOo', 'Organic Shopping'],
    ['https://shop.example/?srsltid=AfmBOo&gclid=Cj0', 'Paid Search'],
    ['https://shop.example/?srsltid=AfmBOo&utm_source=letter&utm_medium=email', 'Email'],
    ['https://shop.example/?gad_source=', 'Referral'],
  ])('%s is %s', (text, expected) => {
    expect(channel(text)).toBe(expected);
  });
});
