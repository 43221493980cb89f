using System.CommandLine;
using Musubi.Host.Composition;
using Musubi.Host.Serving;

namespace Musubi.Host.Commands;

/// <summary><c>musubi migrate</c>: brings the database to this version's form.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var command = new Command("migrate", Say.Text("Host.Command.Migrate")) { database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            await using var app = Application.Build(parsed, database);
            await Preparation.MigrateAsync(app.Services, cancel);
            Say.Line("Host.Migrated");
            return 0;
        }));
        return command;
    }
}
