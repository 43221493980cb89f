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
        return new CostsShown
        {
            Call = call,
            Member = member,
            Members = [.. mine.Select(organisation => new Option(organisation.ToString(), NameOf(organisation)))],
            Rows = DraftBudget.Rows(application, sheet, member),
            CompletedAt = sheet?.CompletedAt,
            Account = face,
            NameOf = NameOf,
            Own = [.. facts.Lines.Index().Where(line => line.Item.Member == member).Select(line => FormattableString.Invariant($"{line.Index + 1}"))],
        };

        string NameOf(OrganisationId organisation) => names.Find(organisation)?.Name ?? text["Grants.NotVisible"];
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

    /// <summary>What the account calls this member's readable rows, in their order.</summary>
    public required IReadOnlyList<string> Own { get; init; }

    /// <summary>Why a row does not count although it can be read; null when it does.</summary>
    public RefusalReason? Refused(CostRow row, Scheme scheme, Language reader)
    {
        var readable = Rows.Where(one => one.Faults(scheme, reader).Count == 0).ToList();
        var at = readable.IndexOf(row);
        return at < 0 || at >= Own.Count ? null : Account.Account?.Refused.FirstOrDefault(refused => refused.Cost == Own[at])?.Reason;
    }

    /// <summary>The rows as a table for files; the same table can be read back.</summary>
    public TableView Table(Application application, Text text) => new TableView<CostRow>($"{application.Key}-costs", new TableQuery().Everything())
        .Column(text["Grants.Costs.Column.category"], row => Cell.Of(text.Has($"Grants.Category.{row.Category}") ? text.Say($"Grants.Category.{row.Category}") : row.Category))
        .Column(text["Grants.Costs.Column.day"], row => row.On is { } day ? Cell.Of(day) : Cell.Of(row.TypedDay))
        .Column(text["Grants.Costs.Column.amount"], row => row.Amount is { } amount ? Cell.Of(amount) : Cell.Of(row.TypedAmount), isNumber: true)
        .Column(text["Grants.Costs.Column.note"], row => Cell.Of(row.Note))
        .Column(text["Grants.Costs.Column.currency"], _ => Cell.Of(Call.Rules.Currency.Code))
        .WithAll(Rows);
}
