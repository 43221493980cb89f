using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Events.Features.EditDelegation;

/// <summary>An event of the itinerary in the form; blank ones do not count.</summary>
internal sealed class ItemRow
{
    public Guid? Event { get; set; }

    public LocalDate? Day { get; set; }

    public bool IsBlank => Event is null && Day is null;

    public static ItemRow Of(ItineraryItem item) => new() { Event = item.Event.Value, Day = item.Day };

    public ItineraryItem? Read(FormReading reading, string field)
    {
        if (Event is { } chosen)
        {
            return new(new(chosen), Day);
        }

        reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Event)}");
        return null;
    }
}
