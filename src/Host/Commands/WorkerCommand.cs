using System.CommandLine;
using Musubi.Host.Composition;
using Musubi.Host.Serving;

namespace Musubi.Host.Commands;

/// <summary><c>musubi worker</c>: sends mail, hands on news and runs jobs, without serving pages.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var command = new Command("worker", Say.Text("Host.Command.Worker")) { database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            using var worker = Application.BuildWorker(parsed, database);
            await Preparation.MigrateAsync(worker.Services, cancel);
            await worker.StartAsync(cancel);
            Say.Line("Host.Working");
            await worker.WaitForShutdownAsync(cancel);
            return 0;
        }));
        return command;
    }
}
