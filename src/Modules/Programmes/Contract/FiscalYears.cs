using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>How an edition's fiscal years run.</summary>
[Worded]
public enum FiscalYears
{
    /// <summary>1 January to 31 December.</summary>
    CalendarYear = 1,

    /// <summary>1 April to 31 March, named after the year in which it begins: Japan.</summary>
    JpApril = 2,
}
