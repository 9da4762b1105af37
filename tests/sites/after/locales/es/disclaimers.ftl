## content/disclaimers.md, en-US to es

# source: Important information
meta--title = Información importante

# source: In an emergency
emergency--heading = En caso de emergencia

# source: In an emergency, call { $emergency }.
emergency--in-an-emergency = En caso de emergencia, llame al { $emergency }.
