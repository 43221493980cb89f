using Musubi.Foundation;
using Musubi.Host.Serving;
using Musubi.Timetabling;
using Musubi.WebKit;

namespace Musubi.Host.Commands.Timetable;

/// <summary>Files of <c>musubi timetable</c>. What is wrong with a question is told on standard error, one line per fault.</summary>
internal static class TimetableFiles
{
    private static readonly Lazy<Words> Words = new(() => new Words(
    [
        new WordsSource(typeof(TimetableFiles).Assembly),
        new WordsSource(typeof(Words).Assembly),
        new WordsSource(typeof(Language).Assembly),
        new WordsSource(typeof(TimetableSolver).Assembly),
    ]));

    /// <summary>The question, or null when it was told what is wrong with it.</summary>
    public static async Task<TimetableQuestion?> ReadAsync(FileInfo file)
    {
        byte[] bytes;
        try
        {
            if (file.Exists && file.Length > QuestionReader.Largest)
            {
                Tell(file, [QuestionReader.TooLarge]);
                return null;
            }

            bytes = await File.ReadAllBytesAsync(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say.Error("Host.Timetable.NotReadable", ("file", Printable(file.ToString())));
            return null;
        }

        var reading = QuestionReader.Read(bytes);
        Tell(file, reading.Faults);
        if (reading.FaultCount > reading.Faults.Count)
        {
            Say.Error("Host.Timetable.MoreFaults", ("count", reading.FaultCount - reading.Faults.Count));
        }

        return reading.Question;
    }

    /// <summary>To a file, or to standard output.</summary>
    public static async Task WriteAsync(byte[] bytes, FileInfo? file, CancellationToken cancel)
    {
        if (file is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancel);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(file.FullName, bytes, cancel);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException("Host.Fault.FileNotWritten", ("file", file.ToString()), ("detail", exception.Message));
        }
    }

    private static void Tell(FileInfo file, IEnumerable<QuestionFault> faults)
    {
        var text = Words.Value.In(Say.Language);
        foreach (var fault in faults)
        {
            var place = fault.Place.Length == 0 ? string.Empty : $"{fault.Place}: ";
            Console.Error.WriteLine(Printable($"{file}: {place}{text.Of(fault.Problem)}"));
        }
    }

    // What stands in a file must not steer the terminal.
    private static string Printable(string line) =>
        string.Concat(line.Select(letter => letter is '\n' ? ' ' : char.IsControl(letter) ? '\uFFFD' : letter));
}
