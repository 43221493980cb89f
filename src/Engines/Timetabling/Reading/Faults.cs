using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>Collects what is wrong.</summary>
internal sealed class Faults
{
    private readonly List<QuestionFault> kept = [];

    public int Count { get; private set; }

    public IReadOnlyList<QuestionFault> Kept => kept;

    public void Add(string place, Problem problem)
    {
        Count++;
        if (kept.Count < QuestionReader.MostFaults)
        {
            kept.Add(new(place, problem));
        }
    }

    public void WrongKind(string place, string expected) => Add(place, Problem.Invalid("timetabling.wrong-kind", ("expected", expected)));

    /// <summary>A whole number between limits, or null with a fault.</summary>
    public int? Whole(JsonElement value, string place, int least, int most)
    {
        if (value.ValueKind is not JsonValueKind.Number)
        {
            WrongKind(place, "number");
            return null;
        }

        if (!value.TryGetDecimal(out var number) || number < least || number > most)
        {
            Add(place, Problem.Invalid("timetabling.number-range", ("least", least), ("most", most)));
            return null;
        }

        if (decimal.Truncate(number) != number)
        {
            Add(place, Problem.Invalid("timetabling.not-whole"));
            return null;
        }

        return (int)number;
    }

    /// <summary>A short text, or null with a fault.</summary>
    public string? Text(JsonElement value, string place)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            WrongKind(place, "text");
            return null;
        }

        try
        {
            if (value.GetString() is { Length: > 0 and <= QuestionReader.LongestText } text)
            {
                return text;
            }

            Add(place, Problem.Invalid("timetabling.text-length", ("most", QuestionReader.LongestText)));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            Add(place, Problem.Invalid("timetabling.broken-text"));
        }

        return null;
    }
}
