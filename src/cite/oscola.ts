/**
 * OSCOLA (4th edition, 2012) for what Pilcrow publishes, as a style of the Citation Style Language: reports (3.4.1),
 * letters (3.4.13) and what is found on the web (3.1.4). Written for Pilcrow; sources that we never cite are left out.
 */
export const oscola = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info><title>OSCOLA, for reports and letters</title><id>pilcrow-oscola</id><updated>2026-11-21T00:00:00+00:00</updated></info>
  <macro name="author"><names variable="author"><name and="text" delimiter-precedes-last="never"/></names></macro>
  <macro name="recipient"><names variable="recipient"><name and="text"/></names></macro>
  <macro name="day">
    <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  </macro>
  <macro name="web">
    <text variable="URL" prefix=" &lt;" suffix="&gt;"/>
    <date variable="accessed" prefix=" accessed "><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  </macro>
  <citation>
    <layout>
      <choose>
        <if type="personal_communication">
          <text value="Letter from "/><text macro="author"/><text value=" to "/><text macro="recipient"/>
          <group prefix=" (" suffix=")" delimiter=", "><text variable="genre"/><text macro="day"/></group>
        </if>
        <else>
          <group delimiter=", "><text macro="author"/><text variable="title" font-style="italic"/></group>
          <group prefix=" (" suffix=")" delimiter=", ">
            <text variable="genre"/><text variable="version" prefix="version "/><text macro="day"/>
          </group>
        </else>
      </choose>
      <text variable="locator" prefix=" para "/>
      <text macro="web"/>
    </layout>
  </citation>
</style>`;
