export const plants = [];
