using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Grants.Features.EditCall;

/// <summary>The form in which a call is made and edited.</summary>
internal sealed class CallForm : RoomForm
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public LocalizedInput Title { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();

    public EditionId? Edition { get; set; }

    [Required]
    public string? Scheme { get; set; }

    [Required]
    public LocalDate? OpensDay { get; set; }

    public string? OpensTime { get; set; }

    [Required]
    public LocalDate? ClosesDay { get; set; }

    public string? ClosesTime { get; set; }

    [Required]
    public string? Zone { get; set; }

    public MoneyInput Budget { get; set; } = new();

    public string? Documents { get; set; }

    public List<CriterionRow> Criteria { get; set; } = [];

    public bool IsBlind { get; set; }

    public override void Act(string act) => Criteria.Apply("criteria", act);

    public static CallForm From(CallFacts facts, bool isIllustrative, int version, Language reader) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Summary = LocalizedInput.From(facts.Summary),
        Edition = facts.Edition,
        Scheme = facts.Scheme,
        OpensDay = facts.Opens.Day,
        OpensTime = Clock.Format(facts.Opens.Wall.TimeOfDay),
        ClosesDay = facts.Closes.Day,
        ClosesTime = facts.Closes.IsEndOfDay ? null : Clock.Format(facts.Closes.Wall.TimeOfDay),
        Zone = facts.Closes.Zone.Id,
        Budget = MoneyInput.From(facts.Budget, Currency.Yen, reader),
        Documents = string.Join('\n', facts.Documents.Select(one => one.Stored)),
        Criteria = [.. facts.Criteria.Select(CriterionRow.From)],
        IsBlind = facts.IsBlind,
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>A time of day at a place: blank means midnight for a beginning, the end of the day for an end.</summary>
    public static Deadline? Moment(FormReading reading, LocalDate? day, string? time, string? zone, string field, bool isEnd)
    {
        if (day is not { } date || !Zones.Find(zone).Succeeded(out var place, out _))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(time))
        {
            return isEnd ? Deadline.EndOf(date, place) : Deadline.At(date.AtMidnight(), place);
        }

        if (Clock.Parse(time.Normalize(System.Text.NormalizationForm.FormKC).Trim()).TryGetValue(default, out var clock))
        {
            return Deadline.At(date + clock, place);
        }

        reading.Refuse(Problem.Invalid("form.invalid"), field);
        return null;
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public CallFacts? Read(FormReading reading, CallFacts? before, string by, Language reader)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var summary = reading.TakeOptional(Summary, nameof(Summary), before?.Summary, by);
        if (!string.IsNullOrEmpty(Zone) && !Zones.Find(Zone).Succeeded(out _, out var unknown))
        {
            reading.Refuse(unknown, nameof(Zone));
        }

        var opens = Moment(reading, OpensDay, OpensTime, Zone, nameof(OpensTime), isEnd: false);
        var closes = Moment(reading, ClosesDay, ClosesTime, Zone, nameof(ClosesTime), isEnd: true);
        if (opens is not null && closes is not null && closes.Instant <= opens.Instant)
        {
            reading.Refuse(GrantsProblems.OpensAfterClosing(), nameof(ClosesDay));
        }

        if (!Budget.TryRead(reader, out var budget, out var problem))
        {
            reading.Refuse(problem!, nameof(Budget));
        }

        var documents = (Documents ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => reading.Take(WebAddress.Check(line), nameof(Documents))).OfType<WebAddress>().ToList();
        var taken = new HashSet<Key>();
        var criteria = Criteria.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Criteria)}[{row.Index}]", before?.Criteria, taken, by)).ToList();
        GrantRules.Scheme? scheme = null;
        if (Scheme is not null && !GrantRules.ShippedSchemes.Find(Scheme).Succeeded(out scheme, out _))
        {
            reading.Refuse(Problem.Invalid("form.choose"), nameof(Scheme));
        }
        else if (scheme is not null && budget is not null && budget.Currency != scheme.Currency)
        {
            reading.Refuse(GrantsProblems.OtherCurrency(scheme.Currency), nameof(Budget));
        }

        return title is null || opens is null || closes is null || Scheme is null || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Summary = summary,
            Edition = Edition,
            Scheme = Scheme,
            Opens = opens,
            Closes = closes,
            Budget = budget,
            Documents = documents,
            Criteria = [.. criteria.OfType<Criterion>()],
            IsBlind = IsBlind,
        };
    }
}

/// <summary>A criterion in the form; blank ones do not count.</summary>
internal sealed class CriterionRow
{
    public string? Key { get; set; }

    public LocalizedInput Label { get; set; } = new();

    [Range(typeof(decimal), "0.1", "100", ParseLimitsInInvariantCulture = true)]
    public decimal? Weight { get; set; } = 1;

    [Range(1, 1000)]
    public int? MaxPoints { get; set; } = 10;

    public bool IsBlank => Label.IsBlank();

    public static CriterionRow From(Criterion one) => new() { Key = one.Key.Stored, Label = LocalizedInput.From(one.Label), Weight = one.Weight, MaxPoints = one.MaxPoints };

    public Criterion? Read(FormReading reading, string field, IReadOnlyList<Criterion>? known, HashSet<Key> taken, string by)
    {
        var label = reading.Take(Label, $"{field}.{nameof(Label)}", known?.FirstOrDefault(one => one.Key.Stored == Key)?.Label, by);
        return label is null || Weight is not > 0 || MaxPoints is not > 0 ? null : new(KeyField.ForRow(Key, label, "criterion", taken), label, Weight.Value, MaxPoints.Value);
    }
}
