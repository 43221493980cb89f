using System.CommandLine;
using Musubi.GrantBench;

var budgets = new Option<int>("--budgets") { Description = "How many budgets are computed in each scheme.", DefaultValueFactory = _ => 100_000 };
var lines = new Option<int>("--lines") { Description = "Costs in each budget.", DefaultValueFactory = _ => 200 };
var portfolios = new Option<int>("--portfolios") { Description = "How many portfolio choices of each size.", DefaultValueFactory = _ => 21 };
var command = new RootCommand("Every shipped grant scheme on generated budgets, beside the plainest sum that a spreadsheet would make, in one run; then the best choice of a portfolio.") { budgets, lines, portfolios };
command.SetAction(parsed =>
{
    SpeedTable.Print(parsed.GetValue(budgets), parsed.GetValue(lines));
    PortfolioTable.Print(parsed.GetValue(portfolios));
});
return await command.Parse(args).InvokeAsync();
