using System.Text.Json;
using System.Text.Unicode;
using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>Reads a question from JSON, strictly: what is unknown, contradicts itself or is out of range is a fault with its place.</summary>
public static class QuestionReader
{
    /// <summary>A question is no larger than this, in bytes.</summary>
    public const int Largest = 32 << 20;

    /// <summary>As many faults are listed; all are counted.</summary>
    public const int MostFaults = 500;

    internal const int LongestText = 200;
    internal const int MostSlots = 500;
    internal const int MostTables = 10_000;
    internal const int MostParticipants = 20_000;
    internal const int MostMeetings = 50_000;

    /// <summary>Reads a whole file.</summary>
    public static QuestionReading Read(ReadOnlyMemory<byte> json)
    {
        var faults = new Faults();
        var question = Parse(json, faults);
        return new(faults.Count == 0 ? question : null, faults.Kept, faults.Count);
    }

    /// <summary>What is said of a file that is not even read.</summary>
    public static QuestionFault TooLarge { get; } = new(string.Empty, Problem.Invalid("timetabling.too-large", ("megabytes", Largest >> 20)));

    private static TimetableQuestion? Parse(ReadOnlyMemory<byte> json, Faults faults)
    {
        if (json.Length > Largest)
        {
            faults.Add(TooLarge.Place, TooLarge.Problem);
            return null;
        }

        json = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (!Utf8.IsValid(json.Span))
        {
            faults.Add(string.Empty, Problem.Invalid("timetabling.not-utf8"));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            return new QuestionParts(new Fields(document.RootElement, string.Empty, faults), faults).Read();
        }
        catch (JsonException wrong)
        {
            faults.Add(string.Empty, Problem.Invalid("timetabling.not-json", ("line", (wrong.LineNumber ?? 0) + 1), ("column", (wrong.BytePositionInLine ?? 0) + 1)));
        }
        catch (InvalidOperationException)
        {
            // The name of a field holds half of a surrogate pair, written as an escape.
            faults.Add(string.Empty, Problem.Invalid("timetabling.broken-text"));
        }

        return null;
    }
}
