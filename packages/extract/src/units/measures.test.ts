import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, unit }) => `${low} ${unit ?? "-"}`)
    .join(", ");
}

describe("measures of all families are known by name and sign", () => {
  it.each([
    ["Gravity there is 9.8 metres per second squared.", "9.8 m/s2"],
    ["It accelerates at 2.5 m/s².", "2.5 m/s2"],
    ["The crew endured 5 g-forces.", "5 g-force"],
    ["The jet flew at Mach 2.", "2 Mach"],
    ["The volcano threw out 4 cubic kilometres of ash.", "4 km3"],
    ["The area is 3 kilometres squared.", "3 km2"],
    ["The lake holds 12 km3 of water.", "12 km3"],
    ["Her blood sugar was 100 mg/dL.", "100 mg/decilitre"],
    ["The barometer read 29.9 inches of mercury.", "29.9 inHg"],
    ["Divers worked at 3 atmospheres.", "3 atmosphere"],
    ["Pressure was 760 torr.", "760 torr"],
    ["The black hole has a mass of 10 solar masses.", "10 solar mass"],
    ["The planet is 1.6 Earth radii wide.", "1.6 earth radius"],
    ["It lies 70 megaparsecs off.", "70 megaparsec"],
    ["The server has 8 GiB of memory.", "8 GiB"],
    ["The ship carries 20,000 TEU.", "20000 TEU"],
    ["It moved 300 twenty-foot equivalent units.", "300 TEU"],
    ["The engine gives 20,000 lbf of thrust.", "20000 pound-force"],
    ["The engine gives 500 pounds-force.", "500 pound-force"],
    ["The scanner has a 1.5-tesla magnet.", "1.5 tesla"],
    ["Radon stood at 4 pCi/L.", "4 picocurie/l"],
    ["They built a house on 5 marlas.", "5 marla"],
    ["They seized 50 catties of pangolin.", "50 catty"],
    ["She made two catty remarks.", "2 -"],
    ["The protein weighs 50 daltons.", "50 dalton"],
    ["The four Dalton brothers sang.", "4 -"],
    ["The source gives 30 curies.", "30 curie"],
    ["The tank holds 3 metres cubed.", "3 m3"],
    ["It holds 2 imperial gallons.", "2 imperial gallon"],
    ["Output is 10 MMcf/d.", "10 mmcf/day"],
    ["It costs $10/mo.", "10 USD/month"],
    ["The pepper rates 200,000 Scoville heat units.", "200000 Scoville heat unit"],
    ["The horse is 15 hands high.", "15 hand"],
    ["It moved 1,000 tonne-kilometres.", "1000 tonne-kilometre"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("letters that are more than a unit are one only where no noun follows", () => {
  it.each([
    ["The pump delivers 2 bar of pressure.", "2 bar"],
    ["They bought 2 bar stools.", "2 -"],
    ["It passed at 2 AU from the sun.", "2 astronomical unit"],
    ["In the raid 3 AU troops died.", "3 -"],
    ["Emissions fell by 5 Mt.", "5 megatonne"],
    ["They sold 500 MT of wheat.", "500 t"],
    ["He received 3 Gy.", "3 gray"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("a unit is what the word behind it makes of it", () => {
  it.each([
    ["The ship was 25 nm off the coast.", "25 nautical mile"],
    ["The chip is made at 5 nm.", "5 nm"],
    ["The ring is 18-carat gold.", "18 karat"],
    ["The ring is 9-carat white gold.", "9 karat"],
    ["The ring had a 3.5-carat diamond.", "3.5 carat"],
    ["A 4-carat yellow diamond was sold.", "4 carat"],
    ["They tested a 15-kiloton bomb.", "15 kiloton of TNT"],
    ["They moved 15 kilotons of ore.", "15 kilotonne"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("a number that was torn apart is one", () => {
  it.each([
    ["There, 10, 000 monkeys would write 1, 118 tunes.", "10000 -, 1118 -"],
    ["Rooms held 3, 200 or more.", "3 -, 200 -"],
    ["The lens is a 75 -300mm zoom.", "75 mm"],
    ["The scale fell to -300 mm.", "-300 mm"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("what opens a text is measured as elsewhere", () => {
  it.each([
    ["4 inches) of rain fell, he said.", "4 inch"],
    ["The list: 1 ) explains why ; 2 ) warns us.", ""],
    ["The 8088 chip came first.", ""],
    ["On 1 may that year he was fined 300 euros.", "300 EUR"],
    ["Since 24 june he has had 300 euros.", "300 EUR"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});
