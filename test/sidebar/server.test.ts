import { server } from '../../src/sidebar/server';
import { answerWith } from './support';

test('a call goes to the operation of its name and gives back what that returns', async () => {
  answerWith({ insertFormula: (name) => ({ inserted: true, cell: `${name}1` }) });
  await expect(server.insertFormula('ROI', 1, 1)).resolves.toEqual({ inserted: true, cell: 'ROI1' });
});

test('a call fails when the operation does', async () => {
  answerWith({
    setLanguage: () => {
      throw new Error('no connection');
    },
  });
  await expect(server.setLanguage('fr')).rejects.toThrow('no connection');
});
