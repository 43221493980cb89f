using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Grants.Features.EditCosts;

/// <summary>Puts together what a member sees beside its costs.</summary>
internal sealed class CostSheetView(AgreementsLookup agreements, DirectoryLookup directory, DraftBudget draft, Calculating calculating, Text text)
{
    /// <summary>The costs of <paramref name="asked"/>, or of the first member whose costs the reader may enter.</summary>
    public async Task<Result<CostsShown>> ReadAsync(Application application, Call call, OrganisationId? asked, GrantsSight sight, CancellationToken cancel)
    {
        var consortium = (await agreements.ConsortiaAsync([application.Consortium], cancel)).GetValueOrDefault(application.Consortium);
        var mine = (consortium?.TakingPart ?? []).Where(member => sight.MayEnter(application, member)).ToList();
        if (mine.Count == 0 || (asked is { } one && !mine.Contains(one)))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (application.State is not ApplicationState.Draft)
        {
            return GrantsProblems.NotNow(application.State);
        }

        var member = asked ?? mine[0];
        var names = await NameBook.ReadAsync(directory, text, consortium!.TakingPart.Select(organisation => (Musubi.Programmes.Member)organisation), cancel);
        var sheets = await draft.SheetsAsync(application, cancel);
        var sheet = sheets.FirstOrDefault(other => other.Member == member);
        var facts = application.Facts with { Lines = DraftBudget.Lines(application, sheets, call.Rules) };
        var face = await AccountFace.ReadAsync(calculating, call, consortium, facts, sight.SeesSums(application, consortium), mine, text, cancel);
        var rows = DraftBudget.Rows(application, sheet, member);
        var faults = rows.ToDictionary(row => row.Id, row => row.Faults(call.Rules, text.Language), StringComparer.Ordinal);
        return new CostsShown
        {
            Call = call,
            Member = member,
            Members = [.. mine.Select(organisation => new Option(organisation.ToString(), NameOf(organisation)))],
            Rows = rows,
            Faults = faults,
            Refused = Refused([.. rows.Where(row => faults[row.Id].Count == 0)], facts.Lines, member, face),
            CompletedAt = sheet?.CompletedAt,
            Account = face,
            NameOf = NameOf,
        };

        string NameOf(OrganisationId organisation) => names.Find(organisation)?.Name ?? text["Grants.NotVisible"];
    }

    // The account names costs by their place in the budget, in which a member's readable rows stand in their order.
    private static Dictionary<string, RefusalReason> Refused(IReadOnlyList<CostRow> readable, IReadOnlyList<BudgetLine> budget, OrganisationId member, AccountFace face)
    {
        var places = budget.Index().Where(line => line.Item.Member == member).Select(line => FormattableString.Invariant($"{line.Index + 1}"));
        var reasons = (face.Account?.Refused ?? []).ToDictionary(refused => refused.Cost, refused => refused.Reason, StringComparer.Ordinal);
        return readable.Zip(places).Where(pair => reasons.ContainsKey(pair.Second)).ToDictionary(pair => pair.First.Id, pair => reasons[pair.Second], StringComparer.Ordinal);
    }
}

/// <summary>A member's costs with what comes of them.</summary>
internal sealed record CostsShown
{
    public required Call Call { get; init; }

    public required OrganisationId Member { get; init; }

    /// <summary>Those whose costs the reader may enter.</summary>
    public required IReadOnlyList<Option> Members { get; init; }

    public required IReadOnlyList<CostRow> Rows { get; init; }

    public required Instant? CompletedAt { get; init; }

    public required AccountFace Account { get; init; }

    public required Func<OrganisationId, string> NameOf { get; init; }

    /// <summary>What is wrong with each row.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Problem>> Faults { get; init; }

    /// <summary>Why rows do not count although they can be read.</summary>
    public required IReadOnlyDictionary<string, RefusalReason> Refused { get; init; }

    /// <summary>The rows as a table for files; the same table can be read back.</summary>
    public TableView Table(Application application, Text text) => new TableView<CostRow>($"{application.Key}-costs", new TableQuery().Everything())
        .Column(text["Grants.Costs.Column.category"], row => Cell.Of(text.Has($"Grants.Category.{row.Category}") ? text.Say($"Grants.Category.{row.Category}") : row.Category))
        .Column(text["Grants.Costs.Column.day"], row => row.On is { } day ? Cell.Of(day) : Cell.Of(row.TypedDay))
        .Column(text["Grants.Costs.Column.amount"], row => row.Amount is { } amount ? Cell.Of(amount) : Cell.Of(row.TypedAmount), isNumber: true)
        .Column(text["Grants.Costs.Column.note"], row => Cell.Of(row.Note))
        .Column(text["Grants.Costs.Column.currency"], _ => Cell.Of(Call.Rules.Currency.Code))
        .WithAll(Rows);
}
