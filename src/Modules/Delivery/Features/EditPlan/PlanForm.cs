using Musubi.Delivery.Features.Forms;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.EditPlan;

/// <summary>The form in which a plan is made and edited.</summary>
internal sealed class PlanForm : RoomForm
{
    private const int SpareRows = 2;

    public LocalizedInput Title { get; set; } = new();

    public OrganisationId? Responsible { get; set; }

    public LocalizedInput Purpose { get; set; } = new();

    public PeriodInput Period { get; set; } = new();

    public List<WorkstreamRow> Workstreams { get; set; } = [];

    public List<OrganisationId?> Participants { get; set; } = [];

    public static PlanForm From(PlanFacts facts) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Responsible = facts.Responsible,
        Purpose = LocalizedInput.From(facts.Purpose),
        Period = PeriodInput.From(facts.Period),
        Workstreams = [.. facts.Workstreams.Select(stream => new WorkstreamRow { Key = stream.Key.Stored, Name = LocalizedInput.From(stream.Name) })],
        Participants = [.. facts.Participants.Select(one => (OrganisationId?)one)],
    };

    /// <summary>Leaves rows at the end to be filled in.</summary>
    public void AddSpareRows()
    {
        Workstreams.AddRange(Enumerable.Range(0, SpareRows - Workstreams.TakeLast(SpareRows).Count(row => row.Name.IsBlank())).Select(_ => new WorkstreamRow()));
        Participants.AddRange(Enumerable.Repeat<OrganisationId?>(null, SpareRows - Participants.TakeLast(SpareRows).Count(one => one is null)));
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public PlanFacts? Read(FormReading reading, PlanFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var purpose = reading.TakeOptional(Purpose, nameof(Purpose), before?.Purpose, by);
        var period = reading.TakePeriod(Period, nameof(Period), isRequired: false);
        var streams = ReadWorkstreams(reading, before, by);
        if (Responsible is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Responsible));
        }

        return title is null || Responsible is not { } responsible ? null : new()
        {
            Title = title,
            Responsible = responsible,
            Purpose = purpose,
            Period = period,
            Workstreams = streams,
            Participants = [.. Participants.OfType<OrganisationId>().Where(one => one != responsible).Distinct()],
        };
    }

    private List<Workstream> ReadWorkstreams(FormReading reading, PlanFacts? before, string by)
    {
        var (streams, taken) = (new List<Workstream>(), new HashSet<Key>());
        foreach (var (at, row) in Workstreams.Index().Where(row => !row.Item.Name.IsBlank()))
        {
            var known = before?.Workstreams.FirstOrDefault(stream => stream.Key.Stored == row.Key)?.Name;
            if (reading.Take(row.Name, FormattableString.Invariant($"{nameof(Workstreams)}[{at}].Name"), known, by) is { } name)
            {
                streams.Add(new(KeyField.ForRow(row.Key, name, "workstream", taken), name));
            }
        }

        return streams;
    }
}

/// <summary>A workstream in the form.</summary>
internal sealed class WorkstreamRow
{
    public string? Key { get; set; }

    public LocalizedInput Name { get; set; } = new();
}
