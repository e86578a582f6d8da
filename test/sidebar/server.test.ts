import { server } from '../../src/sidebar/server';
import { answerWith } from './support';

test('A call runs the operation of its name and resolves to its result', async () => {
  answerWith({ insertFormula: (name) => ({ inserted: true, cell: `${name}1` }) });
  await expect(server.insertFormula('ROI', 1, 1)).resolves.toEqual({ inserted: true, cell: 'ROI1' });
});

test('A call rejects when the operation fails', async () => {
  answerWith({
    setLanguage: () => {
      throw new Error('no connection');
    },
  });
  await expect(server.setLanguage('fr')).rejects.toThrow('no connection');
});
