namespace Musubi.Delivery.Features.RecordReading;

/// <summary>The form of a reading with the unit of its indicator.</summary>
internal sealed record ReadingFormView(ReadingForm Form, string Unit);
