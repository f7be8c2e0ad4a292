"""Says what a Terraform plan does to the Alibaba Cloud API Gateway bill."""
