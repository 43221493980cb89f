using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>Reads one row: an empty cell says nothing, so that what is known of a solution stays.</summary>
internal sealed class RowReading(SentRow row, IReadOnlyDictionary<SolutionColumn, int> columns, SheetContext context, List<SheetFault> faults)
{
    private static readonly char[] Strong = [';', '；', '\n', '|'];
    private static readonly char[] Weak = [',', '、', '，'];

    /// <summary>The row, or null with all that is wrong noted.</summary>
    public SheetRow? Read()
    {
        var before = faults.Count;
        var key = Say(SolutionColumn.Key) is { } typed ? Take(SolutionColumn.Key, KeyField.Check(typed)) : null;
        var known = key is null ? null : context.Known.GetValueOrDefault(key);
        if (key is not null && (known is null ? context.Taken.Contains(key) : !known.MayChange(context.Room.Reader)))
        {
            Refuse(SolutionColumn.Key, ProgrammeProblems.NotYoursToChange());
        }

        var facts = known?.Facts;
        var organisation = Organisation(facts);
        var maturity = One(SolutionColumn.Maturity, context.Maturities) ?? facts?.Maturity;
        var (title, summary) = (Worded(SolutionColumn.Title, facts?.Title), Worded(SolutionColumn.Summary, facts?.Summary));
        Require(SolutionColumn.Title, title);
        Require(SolutionColumn.Organisation, organisation);
        Require(SolutionColumn.Summary, summary);
        Require(SolutionColumn.Maturity, maturity);
        var (topics, languages) = (Several(SolutionColumn.Topics, context.Topics), Several(SolutionColumn.Languages, context.Languages));
        var (support, places) = (Several(SolutionColumn.Support, context.Support), Several(SolutionColumn.Places, context.Places));
        var evidence = new EvidenceReading(this, context).Read(facts?.Evidence ?? []);
        var reviewedUntil = ReviewedUntil(known);
        if (faults.Count > before)
        {
            return null;
        }

        var read = new SolutionFacts
        {
            Title = title!,
            Organisation = organisation!.Value,
            Summary = summary!,
            Description = Worded(SolutionColumn.Description, facts?.Description),
            Maturity = maturity!.Value,
            Topics = topics ?? facts?.Topics ?? [],
            Languages = languages ?? facts?.Languages ?? [],
            Support = support ?? facts?.Support ?? [],
            Places = places ?? facts?.Places ?? [],
            Price = Worded(SolutionColumn.Price, facts?.Price),
            Evidence = evidence,
        };
        return new(row.Number, known, key, read, reviewedUntil);
    }

    /// <summary>What stands in a column; null: nothing.</summary>
    public string? Say(SolutionColumn column) => columns.TryGetValue(column, out var at) ? row.At(at) : null;

    public void Refuse(SolutionColumn column, Problem problem) => faults.Add(new(row.Number, column, Say(column), problem));

    /// <summary>Notes that something is missing, unless what stands there was refused already.</summary>
    public void Require(SolutionColumn column, object? read)
    {
        if (read is null && Say(column) is null)
        {
            Refuse(column, Problem.Invalid("form.required"));
        }
    }

    public T? Take<T>(SolutionColumn column, Result<T> result)
        where T : class
    {
        if (result.Succeeded(out var value, out var problem))
        {
            return value;
        }

        Refuse(column, problem);
        return null;
    }

    public T? One<T>(SolutionColumn column, SheetNames<T> names)
        where T : struct
    {
        if (Say(column) is not { } said)
        {
            return null;
        }

        if (names.Find(said).Succeeded(out var found, out var problem))
        {
            return found;
        }

        Refuse(column, problem);
        return null;
    }

    /// <summary>The text with what the row says in the language of the table.</summary>
    public LocalizedText? Worded(SolutionColumn column, LocalizedText? before) => Say(column) is not { } said ? before
        : before is null ? new(context.Language, said)
        : before.Language == context.Language ? before.Rewritten(said)
        : before.Translations.GetValueOrDefault(context.Language.Tag)?.Text == said ? before
        : before.With(context.Language, new(said, TranslatedBy.Person, context.Room.Reader.Name));

    private List<T>? Several<T>(SolutionColumn column, SheetNames<T> names)
        where T : notnull
    {
        if (Say(column) is not { } said)
        {
            return null;
        }

        // A name may have a comma in it.
        var parts = names.Has(said) ? [said] : said.Split(said.IndexOfAny(Strong) >= 0 ? Strong : Weak, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = new List<T>();
        foreach (var part in parts)
        {
            if (!names.Find(part).Succeeded(out var found, out var problem))
            {
                Refuse(column, problem);
            }
            else if (!read.Contains(found))
            {
                read.Add(found);
            }
        }

        return read;
    }

    private OrganisationId? Organisation(SolutionFacts? known)
    {
        var found = One(SolutionColumn.Organisation, context.Organisations) ?? (Say(SolutionColumn.Organisation) is null ? known?.Organisation ?? context.Own : null);
        if (found is { } organisation && !context.MayOfferFor(organisation))
        {
            Refuse(SolutionColumn.Organisation, CatalogueProblems.OrganisationNotYours());
        }

        return found;
    }

    private LocalDate ReviewedUntil(Solution? known)
    {
        if (Say(SolutionColumn.ReviewedUntil) is not { } said)
        {
            return known?.ReviewedUntil ?? Review.Next(context.Today);
        }

        if (SentTable.Day(said) is not { } day)
        {
            Refuse(SolutionColumn.ReviewedUntil, Problem.Invalid("form.not-a-date", ("example", Review.Next(context.Today))));
            return default;
        }

        if (day <= context.Today && day != known?.ReviewedUntil)
        {
            Refuse(SolutionColumn.ReviewedUntil, CatalogueProblems.ReviewInThePast());
        }

        return day;
    }
}
