import { LogProduct } from '../../../src/statistics/algebra/logProduct';

test('LogProduct adds logarithms up, however large or small the product is', () => {
  const product = new LogProduct();
  let sum = 0;
  for (let index = 0; index < 3000; index++) {
    const factor = index < 1500 ? 7 + Math.sin(index) : 1 / (30 + Math.sin(index));
    product.multiply(factor);
    sum += Math.log(factor);
  }
  expect(product.value).toBeCloseTo(sum, 8);
  expect(new LogProduct().value).toBe(0);
});
