import type { MoneyCase } from './money.ts';

const paid = (value: number, unit: string, phrases: readonly string[]): MoneyCase => ({
  value,
  unit,
  phrases,
});

/** Money as local papers, market reports and speech have it. */
export const rareMoney: readonly MoneyCase[] = [
  paid(40e6, 'Swedish krona', [
    'Sales were MSEK 40.',
    'Sales were SEKm 40.',
    'Sales were 40 MSEK.',
    'Sales were SEK 40m.',
  ]),
  paid(7500, 'rupee', ['They paid rupees 7,500.', 'They paid Rupees 7,500.', 'They paid Rs. 7,500.']),
  paid(3e9, 'US dollar', [
    'The loan is in US dollars 3 billion.',
    'The loan is US$3 B.',
    'The loan is USD 3bn.',
  ]),
  paid(25000, 'dollar', ['It cost $25 k.', 'It cost $25K.', 'It cost $ 25 thou.']),
  paid(5e6, 'dollar', ['It cost $5 M.', 'It cost $5MM.', 'It cost $5 mm.', 'It cost $5 mil.']),
  paid(0.75, 'dollar', ['It cost $.75 each.', 'It cost $0.75 each.']),
  paid(600, 'Thai baht', ['It cost ฿600.', 'It cost 600 baht.']),
  paid(600, 'Bangladeshi taka', ['It cost ৳600.', 'It cost 600 ৳.', 'It cost Tk 600.']),
  paid(600, 'Sri Lankan rupee', ['It cost 600 රු.', 'It cost LKR 600.']),
  paid(600, 'deutsche mark', ['It cost DM 600.', 'It cost DM600.']),
  paid(600, 'Kuwaiti dinar', ['It cost KD600.', 'It cost 600 Kuwaiti dinars.']),
  paid(600, 'Netherlands guilder', ['It cost 600 Dutch guilders.']),
  paid(600, 'Austrian schilling', ['It cost 600 schillings.', 'It cost 600 Austrian shillings.']),
  paid(600, 'Ghanaian cedi', ['It cost GH¢600.', 'It cost GH₵600.']),
  paid(600, 'Zimbabwean dollar', ['It cost Z$600.', 'It cost 600 Zimbabwean dollars.']),
  paid(6, 'bitcoin', ['It cost ₿6.', 'It cost 6 BTC.']),
  paid(600, 'Iranian rial', ['It cost ﷼600.', 'It cost 600 Iranian rials.']),
  paid(12.5, 'dollar', ['It cost $12 and fifty cents.', 'It cost $12 and fifty.', 'It cost $12 50 cents.']),
  paid(12.5, 'pound sterling', ['It cost £12 50p.', 'It cost twelve pounds fifty.']),
  paid(60, 'guinea', ['It cost 60 guineas.']),
];

/** Sentences without money, although a noun for money stands before a number. */
export const noRareMoney: readonly string[] = [
  'The party won 100,000 votes.',
  'The team won 5,000.',
  'The KD 600 bikes sold well.',
  'Sen. 100,000 wrote to him.',
];
