using System.CommandLine;
using Musubi.MatchingBench;

var offers = new Option<int>("--offers") { Description = "How many offers are generated.", DefaultValueFactory = _ => 100_000 };
var needs = new Option<int>("--needs") { Description = "How many needs are asked, one after the other.", DefaultValueFactory = _ => 100 };
var postgres = new Option<string?>("--postgres") { Description = "Connection string of a server on which a temporary table may be made; without it that row is left out." };
var cases = new Option<DirectoryInfo[]>("--cases") { Description = "Folders with needs.jsonl, offers.jsonl and relevant.tsv, for the table of quality.", AllowMultipleArgumentsPerToken = true };
var command = new RootCommand("Matching beside full-text search, in one run.") { offers, needs, postgres, cases };
command.SetAction(async (parsed, cancel) =>
{
    foreach (var folder in parsed.GetValue(cases) ?? [])
    {
        await QualityTable.PrintAsync(folder.FullName, cancel);
    }

    await SpeedTable.PrintAsync(parsed.GetValue(offers), parsed.GetValue(needs), parsed.GetValue(postgres), cancel);
});
return await command.Parse(args).InvokeAsync();
