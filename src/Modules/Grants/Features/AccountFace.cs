using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.WebKit;

namespace Musubi.Grants.Features;

/// <summary>The account of a budget as far as its reader may know it: all of it, or what concerns the reader's own organisations.</summary>
internal sealed record AccountFace
{
    /// <summary>Null while there is none.</summary>
    public Account? Account { get; private init; }

    /// <summary>Why there is no account, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; private init; } = [];

    /// <summary>What the budget holds that the reader may know of.</summary>
    public required IReadOnlyList<BudgetLine> Costs { get; init; }

    public required IReadOnlyList<OrganisationId> Members { get; init; }

    /// <summary>True when the sums of all members are shown.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The years in which money is asked for, or one null when the scheme has none.</summary>
    public IReadOnlyList<int?> Years => [.. (Account?.Awards ?? []).Select(award => award.FiscalYear).Distinct().Order()];

    /// <summary>The lines of the account that the reader may know of. What is divided among members says what all of them ask for.</summary>
    public IEnumerable<Line> Lines => (Account?.Lines ?? []).Where(line => IsWhole || (line.Step is not LineStep.Split && line.Member is { } id && Members.Any(member => member.ToString() == id)));

    /// <summary>Computes the account of a budget for a reader.</summary>
    public static async Task<AccountFace> ReadAsync(
        Calculating calculating, Call call, ConsortiumFace? consortium, ApplicationFacts facts, bool isWhole, IReadOnlyList<OrganisationId> own, Text text, CancellationToken cancel)
    {
        var seen = isWhole ? [.. (consortium?.TakingPart ?? []).Concat(facts.Lines.Select(line => line.Member)).Distinct()] : own;
        var face = new AccountFace { IsWhole = isWhole, Members = seen, Costs = [.. facts.Lines.Where(line => seen.Contains(line.Member))] };
        if (consortium is null || facts.Lines.Count == 0)
        {
            return face;
        }

        var answer = await calculating.ComputeAsync(call, consortium, facts, call.Closes.Day, cancel);
        return answer.Succeeded(out var account, out var refusals)
            ? face with { Account = account }
            : face with { Faults = [.. refusals.Select(fault => text.Of(fault)).Distinct()] };
    }

    /// <summary>What a member's costs come to.</summary>
    public Money CostsOf(OrganisationId member, Currency currency) => Money.Sum(Costs.Where(line => line.Member == member).Select(line => line.Amount), currency);

    /// <summary>What a member gets for a year; null when it is nothing.</summary>
    public Money? AwardOf(OrganisationId member, int? year) => Account?.Awards.FirstOrDefault(award => award.Member == member.ToString() && award.FiscalYear == year) is { } award
        ? new(award.Amount, Account.Currency)
        : null;

    /// <summary>What a member gets altogether.</summary>
    public Money AwardOf(OrganisationId member, Currency currency) => new(Account?.Awards.Where(award => award.Member == member.ToString()).Sum(award => award.Amount) ?? 0, currency);
}
