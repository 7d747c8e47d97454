/** Margins of every shipped template, millimetres: ГОСТ Р 7.0.97-2025 and the usual «Инструкция по делопроизводству». */
export const MARGINS = { left: 30, right: 15, top: 20, bottom: 20 } as const;
