namespace Musubi.GrantRules.Calculation;

/// <summary>A budget that fits its scheme: ids are places in lists, options are answered.</summary>
internal sealed class CheckedBudget
{
    public required Scheme Scheme { get; init; }

    public required Budget Budget { get; init; }

    /// <summary>For each cost the index of its member.</summary>
    public required int[] MemberOf { get; init; }

    /// <summary>For each cost the index of its category.</summary>
    public required int[] CategoryOf { get; init; }

    /// <summary>By option: one answer for all, or the answer for all followed by one for each member.</summary>
    public required IReadOnlyDictionary<string, OptionAnswer[]> Answers { get; init; }

    public IReadOnlyList<Member> Members => Budget.Members;

    /// <summary>The choice of a member, or of all (-1); null when there is no answer.</summary>
    public string? Choice(string option, int member) => Answer(option, member).Choice;

    /// <summary>The amount or rate of a member, or of all (-1); null when there is none.</summary>
    public decimal? Number(string option, int member) => Answer(option, member).Number;

    private OptionAnswer Answer(string option, int member) =>
        Answers.TryGetValue(option, out var answers) ? answers[answers.Length == 1 ? 0 : member + 1] : default;
}

/// <summary>What was answered: a choice ("yes" and "no" among them), or a number whose choice is "amount" or "rate".</summary>
internal readonly record struct OptionAnswer(string? Choice, decimal? Number)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Amount = "amount";
    public const string Rate = "rate";
}
