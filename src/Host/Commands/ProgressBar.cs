using Musubi.Persistence.Transfer;
using Spectre.Console;

namespace Musubi.Host.Commands;

/// <summary>A bar on the terminal while something takes long; nothing where the output goes into a file or another program.</summary>
internal static class ProgressBar
{
    public static async Task<T> WhileAsync<T>(Func<IProgress<ImportProgress>?, Task<T>> work)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await work(null);
        }

        return await AnsiConsole.Progress().AutoClear(enabled: true).StartAsync(bar =>
            work(new Reported(bar.AddTask(Markup.Escape(Say.Text("Host.Import.Reading"))))));
    }

    private sealed class Reported(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
