using System.CommandLine;
using Musubi.Host.Composition;
using Musubi.Host.Serving;

namespace Musubi.Host.Commands;

/// <summary><c>musubi serve</c>: prepares the database, serves the pages, says where.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var urls = new Option<string?>("--urls") { Description = Say.Text("Host.Command.Urls") };
        var empty = new Option<bool>("--empty") { Description = Say.Text("Host.Command.Empty") };
        var command = new Command("serve", Say.Text("Host.Command.Serve")) { database, urls, empty };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            await using var app = Application.Build(parsed, database, parsed.GetValue(urls));
            await Preparation.MigrateAsync(app.Services, cancel);
            await Examples.LoadAsync(app.Services, areWanted: !parsed.GetValue(empty), cancel);
            await app.StartAsync(cancel);
            await Greeting.PrintAsync(app, cancel);
            await app.WaitForShutdownAsync(cancel);
            return 0;
        }));
        return command;
    }
}
