using System.CommandLine;
using Musubi.GrantBench;

var budgets = new Option<int>("--budgets") { Description = "How many budgets are computed in each scheme.", DefaultValueFactory = _ => 100_000 };
var lines = new Option<int>("--lines") { Description = "Costs in each budget.", DefaultValueFactory = _ => 200 };
var command = new RootCommand("Every shipped grant scheme on generated budgets, beside the plainest sum that a spreadsheet would make, in one run.") { budgets, lines };
command.SetAction(parsed => SpeedTable.Print(parsed.GetValue(budgets), parsed.GetValue(lines)));
return await command.Parse(args).InvokeAsync();
