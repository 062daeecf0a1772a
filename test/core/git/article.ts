/** An article of ours with thirty facts to check, and no two of them alike. */
export const ARTICLE = `---
lang: es
date: 2024-10-07
title: El puerto de Valmar amplía su muelle norte
---

El puerto de Valmar empezó a ampliar su muelle norte el 3 de mayo de 2023. La obra cuesta 48 millones de euros y añade
620 metros de atraque. La primera fase terminó en marzo de 2024, con un retraso de cinco semanas.

Según la directora, Nuria Sansegundo, el tráfico creció un 12 % en 2022 y un 7,5 % en 2023. Pasaron por el puerto
1.340 buques y 214.000 pasajeros. La autoridad portuaria emplea a 310 personas.

## El dinero

El Banco Europeo de Inversiones presta 20 millones de euros a un interés del 2,1 %. La naviera Astramar aporta
6,5 millones de dólares y reserva 90 metros del muelle. El crédito se devuelve en quince años.

- Dragado: 9 millones de euros, hasta 16 metros de calado.
- Grúas: tres unidades de 65 toneladas, desde junio de 2025.
- Tren: 4,8 kilómetros de vía, a partir del 1 de septiembre de 2026.

La obra gasta 11.000 toneladas de cemento y unos 2 gigavatios hora de electricidad.
`;
