using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.ShowHistory;

/// <summary>Who changed what of an entry, when and why, from the audit chain.</summary>
[OpenTo(Role.Secretariat, Role.Approver)]
internal abstract class ShowHistoryPage<T, TFacts>(MusubiDb db, DirectoryLookup lookup, Text text, IReadOnlyList<Aspect<TFacts>> aspects) : PageModel
    where T : ProgrammeContent, IEntry<T>
    where TFacts : class
{
    public EntryHistory History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await T.ById(db.Set<T>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } entry)
        {
            return this.Show(DirectoryProblems.Unknown(T.Part, id));
        }

        if (!this.Actor().Has(entry.Programme, Role.Secretariat, Role.Approver))
        {
            return this.Show(DirectoryProblems.NotYours());
        }

        var events = await Persistence.Audit.History.OfAsync(db, entry, cancel);
        var facts = events.SelectMany(change => change.Values).Where(IsFacts)
            .SelectMany(value => new[] { value.BeforeAs<TFacts>(), value.AfterAs<TFacts>() }).OfType<TFacts>().ToList();
        var teller = await Teller.KnowingAsync(lookup, text, facts.SelectMany(PlacesOf), facts.SelectMany(OrganisationsOf), cancel);
        History = new(T.Part, id, entry.NameFor(text.Language).Text, [.. events.Select(change => Tell(change, teller))]);
        ViewData.UseTitle(text["Directory.History", ("name", History.Name)]);
        return Page();
    }

    /// <summary>Places whose names are needed to tell the facts.</summary>
    protected virtual IEnumerable<PlaceId?> PlacesOf(TFacts facts) => [];

    /// <summary>Organisations whose names are needed to tell the facts.</summary>
    protected virtual IEnumerable<OrganisationId?> OrganisationsOf(TFacts facts) => [];

    /// <summary>What else of this kind is told, beside the facts.</summary>
    protected virtual IEnumerable<Difference> TellMore(ChangedValue value) => [];

    private static bool IsFacts(ChangedValue value) => value.Property == "Facts";

    private ShownChange Tell(HistoryEntry change, Teller teller) => new(
        text.Has($"Act.{change.What}") ? text.Say($"Act.{change.What}") : change.What,
        new Save(change.At, change.By, change.Why),
        [.. change.Values.SelectMany(value => Tell(value, teller))],
        change.IsErased);

    private IEnumerable<Difference> Tell(ChangedValue value, Teller teller) => value.Property switch
    {
        "Facts" => aspects.Compare(value.BeforeAs<TFacts>(), value.AfterAs<TFacts>(), teller),
        _ when value is { Before: null, After.ValueKind: JsonValueKind.False } => [],
        nameof(ProgrammeContent.IsPublished) => [new(text["Directory.Entry.IsPublished"], YesNo(value.Before), YesNo(value.After))],
        nameof(ProgrammeContent.IsIllustrative) => [new(text["Directory.Entry.IsIllustrative"], YesNo(value.Before), YesNo(value.After))],
        nameof(ProgrammeContent.ArchivedAt) => [new(text["Directory.Entry.IsArchived"], YesNo(value.Before is not null), YesNo(value.After is not null))],
        _ => TellMore(value),
    };

    private IReadOnlyList<string> YesNo(JsonElement? value) => value is { } known ? YesNo(known.ValueKind is JsonValueKind.True) : [];

    private IReadOnlyList<string> YesNo(bool value) => [text[value ? "Common.Yes" : "Common.No"]];
}

/// <summary>The history of an entry, ready to be shown.</summary>
internal sealed record EntryHistory(DirectoryPart Part, Guid Id, string Name, IReadOnlyList<ShownChange> Changes);
