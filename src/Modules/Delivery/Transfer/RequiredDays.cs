using Musubi.Persistence.Transfer;
using NodaTime;

namespace Musubi.Delivery.Transfer;

/// <summary>Days that must be there.</summary>
internal static class RequiredDays
{
    /// <summary>A day; not there is a fault.</summary>
    public static LocalDate? RequiredDay(this ItemReader item, string field)
    {
        item.Find(field, required: true);
        return item.Day(field);
    }
}
