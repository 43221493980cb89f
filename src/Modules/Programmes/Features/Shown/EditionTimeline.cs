using Musubi.Foundation;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes.Features.Shown;

/// <summary>Draws editions and phases on one line of time; what has no date is not on it.</summary>
internal static class EditionTimeline
{
    public static IReadOnlyList<TimelinePhase> Of(IEnumerable<Edition> editions, LocalDate today, Text text)
    {
        var line = new List<TimelinePhase>();
        foreach (var edition in editions)
        {
            Add(edition.Name, edition.Period);
            foreach (var phase in edition.Phases)
            {
                Add(phase.Name, phase.When);
            }
        }

        return line;

        void Add(LocalizedText name, When? when)
        {
            if (when?.FirstDay is { } first)
            {
                line.Add(new(name.For(text.Language).Text, first, LastDay(when, first, today), text.Say(when)));
            }
        }
    }

    // What goes on is drawn up to today: nobody knows where it ends.
    private static LocalDate LastDay(When when, LocalDate first, LocalDate today) =>
        when.LastDay ?? (today > first ? today : first);
}
